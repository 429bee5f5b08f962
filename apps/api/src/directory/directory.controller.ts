import { Controller } from '@nestjs/common';
import type { Directory, RoleCard, WriteRoleCard } from '@rukkanen/contract';
import { Directories } from '@rukkanen/directory';
import type { Actor } from '@rukkanen/kernel';
import { Asked, CurrentActor, Id, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** The directory over HTTP. */
@Controller()
export class DirectoryController {
  constructor(private readonly directories: Directories) {}

  @Serves('directory')
  directory(
    @CurrentActor() actor: Actor,
    @Asked() { areaId }: { areaId: string },
  ): Promise<Directory> {
    return this.directories.directory(actor, areaId);
  }

  @Serves('writeRoleCard')
  write(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: WriteRoleCard,
  ): Promise<RoleCard> {
    return this.directories.write(actor, id, sent);
  }
}
