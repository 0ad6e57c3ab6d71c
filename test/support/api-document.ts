import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import {
  CobaltCallbackControllerBase,
  CobaltConnectionsControllerBase,
  CobaltLinkControllerBase,
  CobaltService,
} from 'nestjs-cobalt';

@Controller('link')
class LinkController extends CobaltLinkControllerBase {
  constructor(cobalt: CobaltService) {
    super(cobalt);
  }
}

@Controller('link')
class CallbackController extends CobaltCallbackControllerBase {
  constructor(cobalt: CobaltService) {
    super(cobalt);
  }
}

@Controller('connections')
class ConnectionsController extends CobaltConnectionsControllerBase {
  constructor(cobalt: CobaltService) {
    super(cobalt);
  }
}

@Module({
  controllers: [LinkController, CallbackController, ConnectionsController],
  // never called: a description needs the classes only
  providers: [{ provide: CobaltService, useValue: { routes: {} } }],
})
class DescribedModule {}

let document: Promise<OpenAPIObject> | undefined;

/** What the routes say of themselves to `@nestjs/swagger`, without a prefix; made once per process. */
export function apiDocument(): Promise<OpenAPIObject> {
  return (document ??= makeDocument());
}

async function makeDocument(): Promise<OpenAPIObject> {
  // without a logger of its own: that would become the logger of every host in this process
  const app = await NestFactory.create(DescribedModule, { abortOnError: false });
  const made = SwaggerModule.createDocument(app, new DocumentBuilder().setTitle('Cobalt').build());
  await app.close();
  return made;
}
