import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type Limits } from '../../shared/limits';
import { DocumentRefused } from './document-refused';
import { type FieldPicker, type Picked, type Selected } from './field-picker';
import { INTROSPECTIONS, weighIntrospection } from './introspection';
import { isSize, pageSizes, type Size } from './page-size';
import { listWeight, sumOf, type Weight, weightOf } from './weight';

/** Items of a list, unless its arguments say how many. */
const USUAL_PAGE = 20;
const USUAL_NETWORK_PAGE = 100;
/** Of lists that take no page: names, citations, identifiers. */
const USUAL_LIST = 5;

/** Questions whose answers are worked out anew from the whole network, or from all rhythms. */
const DEAR = new Map([
  ['Query.network', 200],
  ['Query.brokers', 200],
  ['Query.collaborationPath', 10],
  ['Query.collaborationDistance', 10],
  ['Query.meetingClashes', 20],
  ['Query.upcoming', 10],
]);

/** An act reads, checks and writes. */
const COST_OF_ACT = 10;

/** Of an item of a network, which is in memory. What is asked of each item counts in full. */
const COST_IN_MEMORY = 0.1;

/** A connection, whose `nodes` and `edges` are to be weighed. */
interface Connection {
  sizes: Size[];
  costOfItem: number;
}

const fieldOf = ({ node, type }: Picked): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;

const usualSize = (field: GraphQLField<unknown, unknown> | undefined, type: GraphQLNamedType | undefined): number => {
  if (type?.name === 'Network') return USUAL_NETWORK_PAGE;
  return field?.args.some(({ name }) => isSize(name)) ? USUAL_PAGE : USUAL_LIST;
};

const innerOf = (picked: Picked[]): Selected[] =>
  picked.flatMap((one) => {
    const { selectionSet: set } = one.node;
    const field = fieldOf(one);
    return set ? [{ set, type: field && getNamedType(field.type) }] : [];
  });

/** Weighs what documents select, as it would be executed, by the schema as far as they fit it. */
export class DocumentScale {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly picker: FieldPicker,
    private readonly limits: Limits,
  ) {}

  weighOperation(kind: string, root: Selected): Weight {
    const picked = [...this.picker.pick([root]).values()];
    const { rootFields } = this.limits;
    if (picked.length > rootFields)
      throw new DocumentRefused('DOCUMENT_TOO_LARGE', `Expected at most ${rootFields} fields of ${kind}, got more.`);
    return sumOf(picked.map((one) => this.weighField(one, 1, null)));
  }

  weighFragment(set: SelectionSetNode, typeName: string): void {
    const selected = [{ set, type: this.schema.getType(typeName) }];
    if (typeName.startsWith('__')) weighIntrospection(this.picker, selected);
    else this.weigh(selected);
  }

  /** Throws where selections go too deep or are too many. */
  weigh(selected: Selected[], depth = 1, connection: Connection | null = null): Weight {
    if (depth > this.limits.depth)
      throw new DocumentRefused(
        'DOCUMENT_TOO_DEEP',
        `Expected fields at most ${this.limits.depth} deep, got deeper ones; fragments count where they are used.`,
      );
    const picked = [...this.picker.pick(selected).values()];
    return sumOf(picked.map((one) => this.weighField(one, depth, connection)));
  }

  /** Fields that answer under one name. */
  private weighField(picked: Picked[], depth: number, connection: Connection | null): Weight {
    const { node, type } = picked[0];
    const { value: name } = node.name;
    const inner = innerOf(picked);
    const own = this.ownCost(type, name);
    if (inner.length === 0) return weightOf(own);
    if (INTROSPECTIONS.has(name)) return weightOf(weighIntrospection(this.picker, inner));
    const field = fieldOf(picked[0]);
    if (connection && (name === 'nodes' || name === 'edges'))
      return listWeight(connection.sizes, connection.costOfItem, this.weigh(inner, depth + 1));
    if (name === 'pageInfo' || (name === 'node' && type?.name.endsWith('Edge'))) return this.weigh(inner, depth + 1);
    const sizes = picked.flatMap((one) => pageSizes(one.node, usualSize(fieldOf(one), one.type)));
    if (field && isListType(getNullableType(field.type)))
      return sumOf([weightOf(own), listWeight(sizes, 1, this.weigh(inner, depth + 1))]);
    const isConnection = field && getNamedType(field.type).name.endsWith('Connection');
    const costOfItem = type?.name === 'Network' ? COST_IN_MEMORY : 1;
    return sumOf([weightOf(own + 1), this.weigh(inner, depth + 1, isConnection ? { sizes, costOfItem } : null)]);
  }

  private ownCost(type: GraphQLNamedType | undefined, name: string): number {
    if (type && type === this.schema.getMutationType()) return COST_OF_ACT;
    return DEAR.get(`${type?.name}.${name}`) ?? 0;
  }
}
