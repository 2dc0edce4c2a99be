import { startNetwork } from './start-network';

const section = document.querySelector<HTMLElement>('#picture');
if (section) startNetwork(section);
