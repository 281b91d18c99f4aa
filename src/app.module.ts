import { Module } from '@nestjs/common';

/** Wires the modules; holds nothing else. */
@Module({ imports: [] })
export class AppModule {}
