import { NetworkDesk } from '../../src/network/network-desk';
import { type NetworkService } from '../../src/network/network-task';

/** Works out questions about networks here, from what a thread would be sent. */
export const networkHere = (): NetworkService => {
  const desk = new NetworkDesk();
  return {
    network: async (task, request) => structuredClone(desk.network(structuredClone(task), request)),
    brokers: async (task) => structuredClone(desk.brokers(structuredClone(task))),
  };
};
