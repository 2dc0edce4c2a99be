import { LoadProblem, loadText } from '../load-text';
import { Adjacency } from './adjacency';
import { Camera } from './camera';
import { Focus } from './focus';
import { readGraph } from './graph-data';
import { listenToKeys } from './keyboard';
import { formParams } from './form-params';
import { changedParams, fileAddress, measureOf } from './page-address';
import { pathOnPage, takeParts } from './page-parts';
import { Panel } from './panel';
import { Picture } from './picture';
import { listenToPointer } from './pointer';
import { savePng, saveSvg } from './save';
import { Stage } from './stage';
import { Status } from './status';
import { filled, type PictureTexts } from './texts';
import { TimeTool } from './time-tool';
import { FindTool, listenToButtons } from './tools';
import { hasWebgl } from './has-webgl';
import { type PictureNode } from './graph-data';

/** What a picture can hold and stay fluid, with some to spare. */
const MOST = { nodes: 10_000, edges: 50_000 };

const COLLECTIONS = { ORGANISATION: 'organisations', COALITION: 'coalitions', PERSON: 'people' };

/** Draws the network into its section, and keeps picture, table and address in step. */
export const startNetwork = (section: HTMLElement): void => {
  const texts = JSON.parse(section.dataset.texts!) as PictureTexts;
  const status = new Status(section, texts);
  if (!hasWebgl()) return status.unavailable();
  const container = section.querySelector<HTMLElement>('.stage')!;
  const path = location.pathname;
  let params = new URLSearchParams(location.search);

  const stage = new Stage(container);
  const camera = new Camera(stage);
  const hrefOf = ({ kind, slug }: PictureNode): string => {
    const kept = new URLSearchParams([...params].filter(([name]) => name === 'at' || name === 'lang'));
    const address = path.replace(/network$/, `${COLLECTIONS[kind]}/${encodeURIComponent(slug)}`);
    return kept.size > 0 ? `${address}?${kept}` : address;
  };
  const open = (node: PictureNode) => location.assign(hrefOf(node));
  const form = document.querySelector<HTMLFormElement>('#selection-form')!;
  const panel = new Panel(section.querySelector<HTMLElement>('.panel')!, texts, {
    hrefOf,
    around: ({ slug }) => change({ around: slug }),
    pathFrom: ({ slug }) => askPath('from', slug),
    pathTo: ({ slug }) => askPath('to', slug),
    compare: (node) => compare(node),
  });
  const focus = new Focus(stage, camera, panel, new Adjacency({ nodes: [], edges: [] }));
  const compare = (node: PictureNode) => {
    focus.pick(node);
    status.say(filled(texts.chooseFirst, node.name));
  };
  const say = (node: PictureNode) => {
    const count = focus.neighboursOf(node).length;
    status.say(filled(texts.said, node.name, panel.kindOf(node.kind), count));
  };

  const picture = new Picture(stage, {
    loading: () => status.loading(),
    shown(graph, adjacency, difference) {
      focus.follow(graph, adjacency);
      find.offer(graph.nodes);
      if (graph.span && !params.get('at')) time.setSpan(graph.span);
      time.show(params.get('at') || null);
      status.shown(graph, difference);
      if (!focus.showPath(pathOnPage())) status.say(texts.outside);
    },
    settled: () => status.settled(picture.graph),
    problem: (reason) => status.problem(reason, () => void load(true)),
  });
  const find = new FindTool(section, { focus, camera }, (found) => (found ? say(found) : status.say(texts.noMatch)));
  const time = new TimeTool(section, texts.everyTime, (day) => change({ at: day }));

  /** Asks for the page at the new address, so that table and picture say the same, and for what is drawn. */
  const load = (takesPage: boolean): Promise<void> =>
    picture.load(fileAddress(path, '.jgf.json', params), measureOf(params), async (signal) => {
      if (takesPage) {
        const text = await loadText(location.href, signal).catch(showRefusal);
        if (signal.aborted) return false;
        takeParts(text);
      }
      const { nodes, edges } = document.querySelector<HTMLElement>('#counts')!.dataset;
      if (Number(nodes) > MOST.nodes || Number(edges) > MOST.edges) {
        status.tooLarge(Number(nodes), Number(edges));
        return false;
      }
      if (params.get('at') && !time.hasSpan) void spanOfAll();
      return true;
    });

  /** The slider goes over all times, also where the page was opened at one. */
  const spanOfAll = async () => {
    const text = await loadText(
      fileAddress(path, '.jgf.json', changedParams(params, { at: null })),
      new AbortController().signal,
    );
    const { span } = readGraph(text, measureOf(params));
    if (span) time.setSpan(span);
    time.show(params.get('at'));
  };

  const goTo = (next: URLSearchParams) => {
    params = next;
    for (const name of ['around', 'at'])
      form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = params.get(name) ?? '';
    history.replaceState(null, '', params.size > 0 ? `${path}?${params}` : path);
    void load(true);
  };
  const change = (changes: Record<string, string | null>) => goTo(changedParams(params, changes));

  const pathForm = () => document.querySelector<HTMLFormElement>('#path form')!;
  const askPath = (name: 'from' | 'to', slug: string) => {
    pathForm().querySelector<HTMLInputElement>(`[name=${name}]`)!.value = slug;
    const asked = formParams(pathForm());
    if (asked.has('from') && asked.has('to')) change({ from: asked.get('from'), to: asked.get('to') });
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    goTo(withPath(formParams(form), params));
  });
  form.addEventListener('change', () => form.reportValidity() && goTo(withPath(formParams(form), params)));
  pathForm().addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = formParams(pathForm());
    change({ from: asked.get('from'), to: asked.get('to') });
  });
  listenToButtons(section, {
    in: () => camera.zoomIn(),
    out: () => camera.zoomOut(),
    fit: () => camera.fit(),
    png: () => savePng(stage),
    svg: () => saveSvg(stage, picture.graph, document.title),
    gexf: () => location.assign(fileAddress(path, '.gexf', params)),
    csv: () => location.assign(fileAddress(path, '-edges.csv', params)),
  });
  listenToKeys(container, { stage, camera, focus }, { open, compare, say });
  listenToPointer(container, { stage, focus }, open);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => stage.repaintAll());
  panel.close();
  void load(false);
};

/** What cannot be asked for so, the server's own page says; trying again would not help. */
const showRefusal = (error: unknown): never => {
  if (error instanceof LoadProblem && error.status === 400) location.reload();
  throw error;
};

/** A change of the selection leaves the path that is asked for. */
const withPath = (selection: URLSearchParams, params: URLSearchParams): URLSearchParams =>
  changedParams(selection, { from: params.get('from'), to: params.get('to') });
