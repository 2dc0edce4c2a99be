import { type Camera } from './camera';
import { type Focus } from './focus';
import { type PictureNode } from './graph-data';

/** The buttons beside the picture, by their names in the page. */
export const listenToButtons = (section: HTMLElement, acts: Record<string, () => void>): void => {
  for (const button of section.querySelectorAll<HTMLButtonElement>('button[data-tool], button[data-save]')) {
    const act = acts[button.dataset.tool ?? button.dataset.save!];
    if (act) button.addEventListener('click', act);
  }
};

/** The field that finds a node in the picture. */
export class FindTool {
  private readonly field: HTMLInputElement;
  private readonly list: HTMLDataListElement;

  constructor(
    section: HTMLElement,
    { focus, camera }: { focus: Focus; camera: Camera },
    say: (found: PictureNode | null) => void,
  ) {
    this.field = section.querySelector('[data-tool=find]')!;
    this.list = section.querySelector('#drawn')!;
    const find = () => {
      const wanted = this.field.value.trim().toLocaleLowerCase();
      if (wanted === '') return;
      const named = focus.all().map((node) => ({ node, name: node.name.toLocaleLowerCase() }));
      const found = named.find(({ name }) => name === wanted) ?? named.find(({ name }) => name.includes(wanted));
      if (found) {
        focus.set(found.node);
        camera.goTo(found.node.id);
      }
      say(found?.node ?? null);
    };
    this.field.addEventListener('change', find);
    this.field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') find();
    });
  }

  offer(nodes: readonly PictureNode[]): void {
    this.list.replaceChildren(
      ...nodes.map(({ name }) => {
        const option = document.createElement('option');
        option.value = name;
        return option;
      }),
    );
  }
}
