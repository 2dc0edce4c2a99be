import { instantText } from '../text/instant-text';
import { type NetworkRows } from './network-rows';

/** What a file says of itself. */
interface Fact<Value = string | number> {
  name: string;
  value: Value;
  description: string;
}

/** Without what is not known. */
export function aboutOf({ title, address, at, epoch }: NetworkRows): Fact[] {
  const facts: Fact<string | number | null>[] = [
    { name: 'title', value: title, description: 'What is in this network.' },
    { name: 'address', value: address, description: 'Where it was asked for.' },
    { name: 'at', value: at === null ? null : instantText(at), description: 'The instant for which it holds, in UTC.' },
    { name: 'epoch', value: epoch, description: 'The epoch of the data from which it is: each change raises it.' },
  ];
  return facts.filter((fact): fact is Fact => fact.value !== null);
}
