import { NodeSquareProgram } from '@sigma/node-square';
import { type Sigma } from 'sigma';
import {
  EdgeLineProgram,
  type EdgeProgramType,
  EdgeRectangleProgram,
  NodeCircleProgram,
  NodePointProgram,
  type NodeProgramType,
} from 'sigma/rendering';
import { type RenderParams } from 'sigma/types';

/** While it is on, links are not drawn: where there are thousands, the nodes move more smoothly without. */
export const calm = { isOn: false };

/** Links with a width, for graphs with few of them. */
class WideEdges extends EdgeRectangleProgram {
  override render(params: RenderParams): void {
    if (!calm.isOn) super.render(params);
  }
}

/** Lines of one pixel, for graphs with many links. */
class ThinEdges extends EdgeLineProgram {
  override render(params: RenderParams): void {
    if (!calm.isOn) super.render(params);
  }
}

type Gl = WebGLRenderingContext;

/** Nodes are not drawn a second time to tell by its colour which one the pointer is over: see node-at.ts. */
const NO_PICKING = null;

class Circles extends NodeCircleProgram {
  constructor(gl: Gl, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, NO_PICKING, renderer);
  }
}

/** Circles that cover fewer pixels, which is what counts where the processor draws. Their size has a limit. */
class Dots extends NodePointProgram {
  constructor(gl: Gl, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, NO_PICKING, renderer);
  }
}

/** The same for coalitions: all of a point is filled. */
class Boxes extends Dots {
  override getDefinition() {
    const FRAGMENT_SHADER_SOURCE =
      'precision mediump float; varying vec4 v_color; void main() { gl_FragColor = v_color; }';
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE };
  }
}

/** Coalitions, whose names are drawn as those of others. */
class Squares extends NodeSquareProgram {
  override drawLabel = undefined as never;
  override drawHover = undefined as never;

  constructor(gl: Gl, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, NO_PICKING, renderer);
  }
}

export const EDGE_PROGRAMS: Record<'wide' | 'thin', EdgeProgramType> = { wide: WideEdges, thin: ThinEdges };

export const NODE_PROGRAMS: Record<'circle' | 'square' | 'dot' | 'box', NodeProgramType> = {
  circle: Circles,
  square: Squares,
  dot: Dots,
  box: Boxes,
};
