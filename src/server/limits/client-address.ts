import { type IncomingMessage } from 'node:http';
import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js';

/** A network as CIDR says it: its address, and how many bits of it count. */
type Range = [IPv4 | IPv6, number];

/** Who counts as one: an address, or what a subscriber has of IPv6. */
const SUBSCRIBER_BITS = 64;

/** @throws where a text is neither an address nor a network */
export const addressRange = (text: string): Range => {
  if (text.includes('/')) return ipaddr.parseCIDR(text);
  const address = ipaddr.parse(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
};

const isWithin = (address: IPv4 | IPv6, ranges: readonly Range[]): boolean =>
  ranges.some(([network, bits]) => network.kind() === address.kind() && address.match(network as never, bits));

const subscriber = (address: IPv4 | IPv6): string =>
  address.kind() === 'ipv4'
    ? address.toString()
    : (address as IPv6).parts
        .slice(0, SUBSCRIBER_BITS / 16)
        .map((part) => part.toString(16))
        .join(':');

/**
 * By what a client is counted: the address of its connection or, behind proxies that are trusted, the last one in X-Forwarded-For that
 * none of them added for another of them. Null for this machine itself.
 */
export const clientAddress = (
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  proxies: readonly Range[],
): string | null => {
  // A connection that broke off has none.
  let address = ipaddr.process(socket.remoteAddress ?? '0.0.0.0');
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').reverse();
  for (const text of forwarded.map((one) => one.trim())) {
    if (!isWithin(address, proxies) || !ipaddr.isValid(text)) break;
    address = ipaddr.process(text);
  }
  return address.range() === 'loopback' ? null : subscriber(address);
};
