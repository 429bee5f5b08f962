import type { Browser } from 'playwright-core';
import { openHouse, type House } from './house.js';
import { enter, openBrowser, visitor, type Visitor } from './visitor.js';

/** Where the stories of one file are played: a house, and a real browser before it. */
class Scene {
  house!: House;
  browser!: Browser;

  /** Somebody opens the product in a browser of their own; nobody is signed in. */
  visitor(width?: number): Promise<Visitor> {
    return visitor(this.browser, this.house.url, width);
  }

  /** The same, signed in. */
  async as(persona: string, width?: number): Promise<Visitor> {
    const who = await this.visitor(width);
    await enter(who, persona);
    return who;
  }
}

/** Opens the scene before the first story of a file and clears it after the last one. */
export function aScene(): Scene {
  const scene = new Scene();
  beforeAll(async () => {
    scene.house = await openHouse();
    scene.browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await scene.browser?.close();
    await scene.house?.close();
  });
  return scene;
}
