import { type NodeRow } from './network-rows';

const sameness = (label: string): string => label.normalize('NFKC').toLowerCase();

/**
 * Labels that tell the nodes apart: the name, with the slug behind it where several have that name, and with the id
 * where somebody is really called so. Keeps the names while it is in use.
 */
export function uniqueLabels(nodes: Iterable<NodeRow>): (node: NodeRow) => string {
  const bearers = new Map<string, number>();
  for (const { name } of nodes) bearers.set(sameness(name), (bearers.get(sameness(name)) ?? 0) + 1);
  return ({ id, slug, name }) => {
    if (bearers.get(sameness(name)) === 1) return name;
    const withSlug = `${name} (${slug})`;
    return bearers.has(sameness(withSlug)) ? `${name} (${id})` : withSlug;
  };
}
