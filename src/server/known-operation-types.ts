import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** A document may hold only operations that the schema has; graphql-js would find out no sooner than when it executes them. */
export const knownOperationTypes = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`Expected a query: there is no ${node.operation} in this schema.`, { nodes: node }),
    );
  },
});
