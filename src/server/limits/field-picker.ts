import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Limits } from '../../shared/limits';
import { DocumentRefused } from './document-refused';

/** A selection set, and the type of which it selects, as far as that is known before validation. */
export interface Selected {
  set: SelectionSetNode;
  type: GraphQLNamedType | undefined;
}

/** A field, and the type of which it was selected. */
export interface Picked {
  node: FieldNode;
  type: GraphQLNamedType | undefined;
}

/**
 * Picks fields from selection sets, with fragments in their places, and counts each step of that. The count ends at its limit, so
 * that a document takes no longer the more cleverly its fragments are nested.
 */
export class FieldPicker {
  private selections = 0;
  private pairs = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly limits: Limits,
  ) {}

  /** The fields by the name under which they answer. Those of one name are merged, as execution does it. */
  pick(selected: readonly Selected[]): ReadonlyMap<string, Picked[]> {
    const picked = new Map<string, Picked[]>();
    const used = new Set<string>();
    for (const one of selected) this.pickInto(picked, used, one);
    return picked;
  }

  private pickInto(picked: Map<string, Picked[]>, used: Set<string>, { set, type }: Selected): void {
    for (const selection of set.selections) {
      this.count();
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const same = picked.get(key);
        if (same) this.compare(same.push({ node: selection, type }) - 1);
        else picked.set(key, [{ node: selection, type }]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition;
        const inner = condition ? this.schema.getType(condition.name.value) : type;
        this.pickInto(picked, used, { set: selection.selectionSet, type: inner });
      } else if (!used.has(selection.name.value)) {
        this.compare(used.size);
        used.add(selection.name.value);
        const fragment = this.fragments.get(selection.name.value);
        if (!fragment) continue;
        const inner = this.schema.getType(fragment.typeCondition.name.value);
        this.pickInto(picked, used, { set: fragment.selectionSet, type: inner });
      }
    }
  }

  private count(): void {
    if (++this.selections > this.limits.selections)
      throw new DocumentRefused(
        'DOCUMENT_TOO_COSTLY',
        `Expected at most ${this.limits.selections} selections with fragments in their places, got more.`,
      );
  }

  /** One more beside others of its name: validation compares it with each (OverlappingFieldsCanBeMerged). */
  private compare(others: number): void {
    this.pairs += others;
    if (this.pairs > this.limits.pairs)
      throw new DocumentRefused(
        'DOCUMENT_TOO_COSTLY',
        'Expected fewer selections of the same name and fragments in one place.',
      );
  }
}
