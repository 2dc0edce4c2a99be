import { connect } from 'node:net';

/** Sends a text over a connection of its own, and answers with what came until the other side closed it. */
export const rawHttp = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setEncoding('latin1');
    socket.on('data', (data) => (received += data));
    socket.on('end', () => resolve(received));
    socket.on('error', reject);
  });
