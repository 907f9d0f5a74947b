import type { TrajectoryMessages } from "../trajectory-messages.js";

/** Portuguese words of the trajectory view. */
export const ptTrajectory: TrajectoryMessages = {
  stages: "Etapas e pontos de virada por ordem cronológica",
  keys: "Esquerda e direita seguem o tempo, cima e baixo mudam de faixa, P leva ao ponto de virada seguinte, mais e menos mudam a escala.",
  view: "Tempo visível",
  zoomIn: "Ampliar",
  zoomOut: "Reduzir",
  fit: "Mostrar tudo",
  overview: "Visão geral do percurso: mover a parte visível",
  inView: "De {start} a {end}",
  asTable: "Mostrar como tabela",
  stage: "Etapa",
  organisation: "Organização",
  period: "Período",
  field: "Área",
  meanwhile: "Ao mesmo tempo",
  rows: "{start} a {end} de {total}",
  previous: "Anterior",
  next: "Seguinte",
  close: "Fechar",
  dashes:
    "Os tracejados marcam o que as fontes deixam em aberto; aponte para uma etapa para ver a sua margem.",
  compressed: "anos calmos, abreviados",
  lane: {
    studies: "Estudos",
    work: "Trabalho",
    volunteering: "Voluntariado",
    service: "Serviço",
    projects: "Projetos",
    pastimes: "Passatempos",
    life: "Vida",
  },
};
