type Attributes = Record<string, string | null>;
type Child = Node | string | null;

/** An element with attributes (null: absent) and children; strings become text, never markup. */
export const create = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: Child[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== null));
  return element;
};

/** A text from data, kept from turning the direction of what stands around it. */
export const isolated = (text: string): HTMLElement => create('bdi', {}, text);
