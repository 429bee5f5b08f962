import { z } from 'zod';
import * as areas from '../area.js';
import { PublicId } from '../fields.js';
import { AreaFilter, endpoint } from './endpoint.js';

const AreaId = PublicId.meta({ examples: ['SATAKUNTA'] });
const change = {
  params: { id: AreaId },
  policy: 'area.edit',
  tag: 'areas',
  answer: areas.AreaSheet,
  status: 200,
} as const;

/** Areas with their counties, districts and places. */
export const areasEndpoints = {
  areaSheet: endpoint({
    method: 'GET',
    path: '/api/areas/:id',
    params: { id: AreaId },
    policy: 'area.read',
    tag: 'areas',
    summary: 'An area: settings, counties, districts, places, and what it still lacks',
    answer: areas.AreaSheet,
  }),
  changeAreaSettings: endpoint({
    ...change,
    method: 'PUT',
    path: '/api/areas/:id/settings',
    summary: 'Change what the area decides for itself',
    body: areas.ChangeAreaSettings,
    refusals: ['state.changed_meanwhile'],
  }),
  chooseCounties: endpoint({
    ...change,
    method: 'PUT',
    path: '/api/areas/:id/counties',
    summary: 'Choose the counties with which the area works',
    body: areas.ChooseCounties,
    refusals: ['area.county_in_use', 'state.changed_meanwhile'],
  }),
  addDistrict: endpoint({
    ...change,
    method: 'POST',
    path: '/api/areas/:id/districts',
    summary: 'Add a district of one of the counties',
    body: areas.AddDistrict,
    refusals: ['area.district_known', 'state.changed_meanwhile'],
  }),
  changeDistrict: endpoint({
    ...change,
    method: 'PUT',
    path: '/api/areas/:id/districts',
    summary: "Rename a district, and say which of the area's municipalities it covers",
    body: areas.ChangeDistrict,
    refusals: ['area.district_known', 'state.changed_meanwhile'],
  }),
  addPlace: endpoint({
    ...change,
    method: 'POST',
    path: '/api/areas/:id/places',
    summary: 'Add a place',
    body: areas.AddPlace,
    refusals: ['state.changed_meanwhile'],
  }),
  changePlace: endpoint({
    ...change,
    method: 'PUT',
    path: '/api/areas/:id/places',
    summary: 'Rename, move or close a place',
    body: areas.ChangePlace,
    refusals: ['state.changed_meanwhile'],
  }),
  setOpenings: endpoint({
    ...change,
    method: 'PUT',
    path: '/api/areas/:id/openings',
    summary: 'Say on which days a place is open',
    body: areas.SetOpenings,
    refusals: ['state.changed_meanwhile'],
  }),
  changeGuidance: endpoint({
    ...change,
    method: 'PUT',
    path: '/api/areas/:id/guidance',
    summary: 'Say whom to call in danger, and help with the domains of the form',
    body: areas.ChangeGuidance,
    refusals: ['state.changed_meanwhile'],
  }),
  endCriteria: endpoint({
    ...change,
    method: 'PUT',
    path: '/api/areas/:id/criteria',
    summary: 'Say on which day criteria end',
    body: areas.EndCriteria,
    refusals: ['state.changed_meanwhile'],
  }),
  listPlaces: endpoint({
    method: 'GET',
    path: '/api/places',
    policy: 'place.read',
    tag: 'areas',
    summary: 'Places of my areas that are in use',
    query: AreaFilter,
    answer: z.array(areas.PlaceCard),
  }),
} as const;
