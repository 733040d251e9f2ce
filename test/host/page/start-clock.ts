import { setClock } from "./clock";
import { hostConfig } from "./config";

const { day } = hostConfig();
if (day !== null) setClock(day);
