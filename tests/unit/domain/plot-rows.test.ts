import { describe, expect, test } from 'vitest';
import { figureOf, plotRows, wordsOfPlot } from '#domain/evidence/plot-rows.ts';
import { getEntry } from '#domain/library.ts';
import { loadLibrary } from '../../fixtures/project.ts';
