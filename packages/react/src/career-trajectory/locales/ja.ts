import type { TrajectoryMessages } from "../trajectory-messages.js";

/** Japanese words of the trajectory view. */
export const jaTrajectory: TrajectoryMessages = {
  stages: "時系列の段階と転機",
  keys: "左右の矢印で時間を移動、上下でレーンを移動、Pで次の転機へ、プラスとマイナスで拡大と縮小。",
  view: "表示中の期間",
  zoomIn: "拡大",
  zoomOut: "縮小",
  fit: "全体を表示",
  overview: "経歴全体の概観：表示部分を動かす",
  inView: "{start}から{end}まで表示中",
  asTable: "表で表示",
  stage: "段階",
  organisation: "組織",
  period: "期間",
  field: "分野",
  meanwhile: "同じ時期",
  rows: "{total}件中{start}～{end}",
  previous: "前へ",
  next: "次へ",
  close: "閉じる",
  dashes: "破線は資料からは定まらない部分です。段階を指すと範囲が表示されます。",
  compressed: "静かな年月（短縮表示）",
  lane: {
    studies: "学業",
    work: "仕事",
    volunteering: "ボランティア",
    service: "兵役など",
    projects: "プロジェクト",
    pastimes: "趣味",
    life: "生活",
  },
};
