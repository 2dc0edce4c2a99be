declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** One step of ForceAtlas2, in place. */
  function iterate(settings: object, nodes: Float32Array, edges: Float32Array): object;
  export = iterate;
}
