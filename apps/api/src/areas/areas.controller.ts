import { Controller } from '@nestjs/common';
import type {
  AddDistrict,
  AddPlace,
  AreaSheet,
  ChangeAreaSettings,
  ChangeDistrict,
  ChangeGuidance,
  ChangePlace,
  ChooseCounties,
  EndCriteria,
  PlaceCard,
  SetOpenings,
} from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Areas, Places } from '@rukkanen/places';
import { Asked, CurrentActor, Id, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** Areas and their places over HTTP. */
@Controller()
export class AreasController {
  constructor(
    private readonly areas: Areas,
    private readonly places: Places,
  ) {}

  @Serves('areaSheet')
  sheet(@CurrentActor() actor: Actor, @Id() id: string): Promise<AreaSheet> {
    return this.areas.sheet(actor, id);
  }

  @Serves('changeAreaSettings')
  changeSettings(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ChangeAreaSettings,
  ): Promise<AreaSheet> {
    return this.areas.changeSettings(actor, id, sent);
  }

  @Serves('changeGuidance')
  changeGuidance(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ChangeGuidance,
  ): Promise<AreaSheet> {
    return this.areas.changeGuidance(actor, id, sent);
  }

  @Serves('endCriteria')
  endCriteria(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: EndCriteria,
  ): Promise<AreaSheet> {
    return this.areas.endCriteria(actor, id, sent);
  }

  @Serves('chooseCounties')
  chooseCounties(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ChooseCounties,
  ): Promise<AreaSheet> {
    return this.areas.chooseCounties(actor, id, sent);
  }

  @Serves('addDistrict')
  addDistrict(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: AddDistrict,
  ): Promise<AreaSheet> {
    return this.areas.addDistrict(actor, id, sent);
  }

  @Serves('changeDistrict')
  changeDistrict(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ChangeDistrict,
  ): Promise<AreaSheet> {
    return this.areas.changeDistrict(actor, id, sent);
  }

  @Serves('addPlace')
  addPlace(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: AddPlace,
  ): Promise<AreaSheet> {
    return this.places.add(actor, id, sent);
  }

  @Serves('changePlace')
  changePlace(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: ChangePlace,
  ): Promise<AreaSheet> {
    return this.places.change(actor, id, sent);
  }

  @Serves('setOpenings')
  setOpenings(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: SetOpenings,
  ): Promise<AreaSheet> {
    return this.places.setOpenings(actor, id, sent);
  }

  @Serves('listPlaces')
  list(
    @CurrentActor() actor: Actor,
    @Asked() { areaId }: { areaId?: string },
  ): Promise<PlaceCard[]> {
    return this.places.list(actor, areaId);
  }
}
