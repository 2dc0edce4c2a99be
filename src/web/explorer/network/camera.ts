import { type Stage } from './stage';

const STEP = 1.5;

/** How long the eye is led, in milliseconds; not at all for who would rather not be. */
const duration = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250);

/** Moves what is seen of the picture. */
export class Camera {
  constructor(private readonly stage: Stage) {}

  zoomIn(): void {
    this.zoom(1 / STEP);
  }

  zoomOut(): void {
    this.zoom(STEP);
  }

  fit(): void {
    void this.go({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  /** Brings a node into the middle, and near enough to read its name. */
  goTo(id: string): void {
    const { sigma } = this.stage;
    const shown = sigma.getNodeDisplayData(id);
    if (shown) void this.go({ x: shown.x, y: shown.y, ratio: Math.min(sigma.getCamera().ratio, 0.5) });
  }

  /** Brings a node into sight, where it is not. */
  keepInSight(id: string): void {
    const { sigma } = this.stage;
    const { width, height } = sigma.getDimensions();
    const { x, y } = sigma.graphToViewport(this.stage.placeOf(id));
    if (x < 20 || y < 20 || x > width - 20 || y > height - 20) {
      const shown = sigma.getNodeDisplayData(id)!;
      void this.go({ x: shown.x, y: shown.y });
    }
  }

  private zoom(factor: number): void {
    const camera = this.stage.sigma.getCamera();
    void this.go({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
  }

  private async go(state: { x?: number; y?: number; ratio?: number; angle?: number }): Promise<void> {
    const camera = this.stage.sigma.getCamera();
    const milliseconds = duration();
    if (milliseconds === 0) camera.setState(state);
    else await camera.animate(state, { duration: milliseconds });
    // Names and links that were not drawn on the way.
    this.stage.sigma.scheduleRender();
  }
}
