import { NodeCircleProgram } from 'sigma/rendering';

/** A point as the graphics card draws it: `shape` says how far a place is outside, `hollow` how much of it is empty. */
const fragment = (shape: string, hollow: string): string => `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);
void main(void) {
  float border = u_correctionRatio * 2.0;
  vec2 at = abs(v_diffVector);
  float outside = ${shape} - v_radius + border;
  #ifdef PICKING_MODE
  gl_FragColor = outside > border ? transparent : v_color;
  #else
  float inside = ${hollow};
  float fade = clamp(outside / border, 0.0, 1.0);
  gl_FragColor = mix(v_color, transparent, max(fade, inside));
  #endif
}`;

const RING = 'clamp((v_radius * 0.55 - length(v_diffVector)) / border, 0.0, 1.0)';

class Ring extends NodeCircleProgram {
  override getDefinition(): ReturnType<NodeCircleProgram['getDefinition']> {
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragment('length(v_diffVector)', RING) };
  }
}

class Diamond extends NodeCircleProgram {
  override getDefinition(): ReturnType<NodeCircleProgram['getDefinition']> {
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragment('(at.x + at.y)', '0.0') };
  }
}

class Square extends NodeCircleProgram {
  override getDefinition(): ReturnType<NodeCircleProgram['getDefinition']> {
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragment('max(at.x, at.y) * 1.25', '0.0') };
  }
}

/** A shape for each kind of point, so that colour is never alone. */
export const shapes = {
  /** Somebody who is in it. */
  disc: NodeCircleProgram,
  /** Somebody whose place in it is uncertain. */
  ring: Ring,
  /** Somebody about whom a person decided. */
  square: Square,
  /** What people share. */
  diamond: Diamond,
} as const;

export type Shape = keyof typeof shapes;
