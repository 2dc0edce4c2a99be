import { type Adjacency } from './adjacency';
import { type NodeKind, type PictureNode } from './graph-data';
import { filled, type PictureTexts } from './texts';

/** Where pages are, and what the buttons of the panel do. */
interface PanelActions {
  hrefOf(node: PictureNode): string;
  around(node: PictureNode): void;
  pathFrom(node: PictureNode): void;
  pathTo(node: PictureNode): void;
  compare(node: PictureNode): void;
}

const [MOST_PARTS, MOST_OTHERS] = [6, 4];

type Child = Node | string;

/** An element of the panel; texts arrive as text. */
const element = (tag: string, ...children: Child[]): HTMLElement => {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
};

/** Says beside the picture what is known of the actor in focus. */
export class Panel {
  constructor(
    private readonly place: HTMLElement,
    private readonly texts: PictureTexts,
    private readonly actions: PanelActions,
  ) {}

  /** Says what it is for: it keeps its room, so that the picture stays where it is. */
  close(): void {
    const hint = element('p', this.texts.hint);
    hint.className = 'detail';
    this.place.replaceChildren(hint);
  }

  /** @param picked the other, where two are compared */
  show(node: PictureNode, adjacency: Adjacency, picked: PictureNode | null): void {
    const heading = element('h3', this.link(node));
    const kind = element('p', this.kindOf(node.kind));
    kind.className = 'detail';
    const shared = picked && picked.id !== node.id ? this.sharedBy(picked, node, adjacency) : [];
    const lists =
      node.kind === 'COALITION'
        ? [...this.membersOf(node, adjacency), ...this.partsOf(node, adjacency)]
        : this.partsOf(node, adjacency);
    this.place.replaceChildren(heading, kind, ...shared, ...lists, this.buttonsFor(node));
  }

  kindOf(kind: NodeKind): string {
    return this.texts[kind.toLowerCase() as Lowercase<NodeKind>];
  }

  private sharedBy(picked: PictureNode, node: PictureNode, adjacency: Adjacency): HTMLElement[] {
    const shared = adjacency.sharedBy(picked.id, node.id);
    const text = shared.length > 0 ? this.texts.shared : this.texts.sharesNothing;
    const title = element('p', filled(text, picked.name, node.name));
    title.className = 'shared';
    const list = this.listOf(shared.map(({ coalition, isSure }) => [this.link(coalition), this.doubt(isSure)]));
    return shared.length > 0 ? [title, list] : [title];
  }

  private partsOf(node: PictureNode, adjacency: Adjacency): HTMLElement[] {
    const parts = adjacency.partsOf(node.id);
    if (parts.length === 0) return [];
    const items = parts.map(({ coalition, isSure, others }) => {
      const names = others
        .slice(0, MOST_OTHERS)
        .map(({ name }) => name)
        .join(', ');
      const rest = others.length > MOST_OTHERS ? ` ${filled(this.texts.more, others.length - MOST_OTHERS)}` : '';
      const beside = element('span', names === '' ? '' : ` ${this.texts.with} ${names}${rest}`);
      beside.className = 'detail';
      return [this.link(coalition), this.doubt(isSure), beside];
    });
    return [element('h4', this.texts.isIn), this.listOf(items)];
  }

  private membersOf(node: PictureNode, adjacency: Adjacency): HTMLElement[] {
    const members = adjacency.membersOf(node.id);
    if (members.length === 0) return [];
    return [element('h4', this.texts.members), this.listOf(members.map((member) => [this.link(member)]))];
  }

  private listOf(items: Child[][]): HTMLElement {
    const list = element('ul', ...items.slice(0, MOST_PARTS).map((item) => element('li', ...item)));
    list.className = 'plain';
    if (items.length > MOST_PARTS) list.append(element('li', filled(this.texts.more, items.length - MOST_PARTS)));
    return list;
  }

  private doubt(isSure: boolean): string {
    return isSure ? '' : ` (${this.texts.possibly})`;
  }

  private link(node: PictureNode): HTMLElement {
    const link = document.createElement('a');
    link.href = this.actions.hrefOf(node);
    link.dir = 'auto';
    link.textContent = node.name;
    return link;
  }

  private buttonsFor(node: PictureNode): HTMLElement {
    const button = (text: string, act: (node: PictureNode) => void) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = text;
      made.addEventListener('click', () => act(node));
      return made;
    };
    const { texts, actions } = this;
    const row = element(
      'p',
      button(texts.compare, (each) => actions.compare(each)),
      button(texts.showAround, (each) => actions.around(each)),
      button(texts.pathFrom, (each) => actions.pathFrom(each)),
      button(texts.pathTo, (each) => actions.pathTo(each)),
    );
    row.className = 'fields';
    return row;
  }
}
