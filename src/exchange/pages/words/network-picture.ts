/** What the picture of the network says; its script finds the texts in the page. {0} and {1} are filled in there. */
export interface NetworkPictureTexts {
  heading: string;
  /** What the picture is, for those who hear it. */
  label: string;
  /** How it is used by keyboard. */
  keys: string;
  /** What stands beside it. */
  panel: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  find: string;
  time: string;
  /** Where no day is chosen. */
  everyTime: string;
  showEveryTime: string;
  legend: string;
  organisation: string;
  coalition: string;
  person: string;
  possible: string;
  onPath: string;
  save: string;
  loading: string;
  arranging: string;
  /** {0} nodes and {1} edges. */
  shown: string;
  changed: string;
  offline: string;
  slow: string;
  failed: string;
  retry: string;
  noWebgl: string;
  tooLarge: string;
  nothing: string;
  /** Heads the list of what an actor is in. */
  isIn: string;
  members: string;
  /** What {0} and {1} share. */
  shared: string;
  sharesNothing: string;
  with: string;
  showAround: string;
  pathFrom: string;
  pathTo: string;
  compare: string;
  more: string;
  noMatch: string;
  outside: string;
  /** What is said of a node: {0} its name, {1} its kind, {2} how many links it has. */
  said: string;
  possibly: string;
  chooseFirst: string;
  /** Where nothing is in focus yet. */
  hint: string;
}
