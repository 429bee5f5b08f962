export { FakeGraph, type GraphMeeting } from './fake-graph.js';
