import { Controller, Get, Injectable, Module, Req } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CobaltModule, CobaltService, cobaltEntities, cobaltMigrations } from 'nestjs-cobalt';
import type { CobaltRequest } from 'nestjs-cobalt';

/** Stands for the app's sign-in. */
const identity = ({ headers }: CobaltRequest) =>
  typeof headers['x-user'] === 'string' ? { orgId: 'clinic-1', userId: headers['x-user'] } : undefined;

/** Stands for a secret manager that tests must not reach. */
const readSecrets = (): never => {
  throw new Error('Tests do not reach the secret manager.');
};

@Injectable()
export class WaitingRoom {
  constructor(private readonly cobalt: CobaltService) {}

  async names(clinicId: string): Promise<string[]> {
    const { items } = await this.cobalt.org(clinicId).patients.list();
    return items.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
  }
}

@Controller('waiting-room')
class WaitingRoomController {
  constructor(private readonly room: WaitingRoom) {}

  @Get()
  async names(@Req() request: CobaltRequest) {
    return { names: await this.room.names(identity(request)?.orgId ?? '') };
  }
}

@Module({
  imports: [
    TypeOrmModule.forRoot({
      ...(process.env.DATABASE_URL === undefined
        ? { type: 'better-sqlite3', database: ':memory:' }
        : { type: 'postgres', url: process.env.DATABASE_URL }),
      entities: cobaltEntities,
      migrations: cobaltMigrations,
      migrationsRun: true,
    }),
    CobaltModule.forRootAsync({ identity, useFactory: readSecrets }),
    CobaltModule.forRootAsync({ name: 'lab', useFactory: readSecrets }),
  ],
  controllers: [WaitingRoomController],
  providers: [WaitingRoom],
})
export class AppModule {}
