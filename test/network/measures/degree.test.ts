import { degree } from '../../../src/network/measures/degree';
import { weightedDegree } from '../../../src/network/measures/weighted-degree';
import { adjacencyOfLetters, byLetter } from './support/adjacency-of';

const list = { edges: 'ax bx bx by', others: 'z' };

it('The degree is the number of neighbours', () =>
  expect(byLetter(list, degree(adjacencyOfLetters(list)))).toEqual({ a: 1, b: 2, x: 2, y: 1, z: 0 }));

it('The weighted degree is the number of memberships that join a node to its neighbours', () =>
  expect(byLetter(list, weightedDegree(adjacencyOfLetters(list)))).toEqual({ a: 1, b: 3, x: 3, y: 1, z: 0 }));
