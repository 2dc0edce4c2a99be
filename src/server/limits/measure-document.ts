import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { type Limits } from '../../shared/limits';
import { countDocument } from './count-document';
import { DocumentScale } from './document-scale';
import { FieldPicker } from './field-picker';
import { type Weight } from './weight';

/** What is known of an operation once its document is within limits. */
export interface MeasuredOperation {
  name: string | null;
  weight: Weight;
  /** Values of variables unless a request gives others. */
  defaults: Record<string, unknown>;
  /** The name of the innermost type of each variable. */
  types: ReadonlyMap<string, string>;
}

const innermost = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type));

const variablesOf = ({ variableDefinitions = [] }: OperationDefinitionNode) => ({
  types: new Map(variableDefinitions.map(({ variable, type }) => [variable.name.value, innermost(type)])),
  defaults: Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  ),
});

/** Holds a document to its limits, before validation and in time that is linear in them, and weighs its operations. */
export const measureDocument = (
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: Limits,
): readonly MeasuredOperation[] => {
  countDocument(document, limits);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map<string, FragmentDefinitionNode>(fragments.map((one) => [one.name.value, one]));
  const scale = new DocumentScale(schema, new FieldPicker(schema, byName, limits), limits);
  const measured = operations.map((operation) => {
    const root = { set: operation.selectionSet, type: schema.getRootType(operation.operation) ?? undefined };
    const weight = scale.weighOperation(operation.operation, root);
    return { name: operation.name?.value ?? null, weight, ...variablesOf(operation) };
  });
  // Validation reads fragments also where nothing uses them.
  for (const { selectionSet, typeCondition } of fragments) scale.weighFragment(selectionSet, typeCondition.name.value);
  return measured;
};
