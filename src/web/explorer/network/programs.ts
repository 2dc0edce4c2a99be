import { NodeSquareProgram } from '@sigma/node-square';
import {
  EdgeLineProgram,
  type EdgeProgramType,
  EdgeRectangleProgram,
  NodeCircleProgram,
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

/** Coalitions, whose names are drawn as those of others. */
class Squares extends NodeSquareProgram {
  override drawLabel = undefined as never;
  override drawHover = undefined as never;
}

export const EDGE_PROGRAMS: Record<'wide' | 'thin', EdgeProgramType> = { wide: WideEdges, thin: ThinEdges };

export const NODE_PROGRAMS: Record<'circle' | 'square', NodeProgramType> = {
  circle: NodeCircleProgram,
  square: Squares,
};
