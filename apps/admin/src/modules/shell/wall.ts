import { ref, type Ref } from 'vue';

const wall = ref(false);

/** Whether the overview fills the screen by itself, for a display on the wall. */
export function useWall(): Ref<boolean> {
  return wall;
}
