import { Global, Module } from '@nestjs/common';
import { Areas } from './areas.service.js';
import { AreaSheets } from './data/area-sheets.read-model.js';
import { AreasRepository } from './data/areas.repository.js';
import { PlacesRepository } from './data/places.repository.js';
import { Places } from './places.service.js';

/** Areas, their counties, districts and places. */
@Global()
@Module({
  providers: [AreaSheets, AreasRepository, PlacesRepository, Areas, Places],
  exports: [Areas, Places],
})
export class PlacesModule {}
