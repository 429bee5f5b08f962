import { Global, Module } from '@nestjs/common';
import { Actions } from './actions.service.js';
import { ActionCards } from './data/action-cards.read-model.js';
import { ActionsRepository } from './data/actions.repository.js';

/** Agreed actions and their owners. */
@Global()
@Module({ providers: [ActionCards, ActionsRepository, Actions], exports: [Actions] })
export class ActionsModule {}
