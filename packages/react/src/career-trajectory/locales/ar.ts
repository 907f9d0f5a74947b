import type { TrajectoryMessages } from "../trajectory-messages.js";

/** Arabic words of the trajectory view. */
export const arTrajectory: TrajectoryMessages = {
  stages: "المراحل ونقاط التحوّل بترتيب الزمن",
  keys: "السهمان يمينًا ويسارًا يتبعان الزمن، والسهمان أعلى وأسفل ينتقلان بين المسارات، والحرف P ينقل إلى نقطة التحوّل التالية، وعلامتا الزائد والناقص تغيّران المقياس.",
  view: "الزمن الظاهر",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  fit: "إظهار الكل",
  overview: "نظرة عامة على المسيرة: تحريك الجزء الظاهر",
  inView: "من {start} إلى {end}",
  asTable: "عرض في جدول",
  stage: "المرحلة",
  organisation: "الجهة",
  period: "الفترة",
  field: "المجال",
  meanwhile: "في الوقت نفسه",
  rows: "{start} إلى {end} من {total}",
  previous: "السابق",
  next: "التالي",
  close: "إغلاق",
  dashes: "تشير الخطوط المتقطعة إلى ما تتركه المصادر مفتوحًا؛ أشِر إلى مرحلة لترى مداها.",
  compressed: "سنوات هادئة، مختصرة",
  lane: {
    studies: "الدراسة",
    work: "العمل",
    volunteering: "التطوّع",
    service: "الخدمة",
    projects: "المشاريع",
    pastimes: "الهوايات",
    life: "الحياة",
  },
};
