/**
 * The placement planner: a problem goes in, the best plan that can be found comes out.
 *
 * <p>Here belong the planner's own small language (problem, plan, hard rules, score) and everything
 * that judges a plan: the same rules and the same score judge the planner's answer, a person's move on
 * the plan board and an imported plan. Meaning and costs are written in {@code docs/planner.md}.
 *
 * <p>Nothing here knows a database, a clock, a log or a file; only {@code java.*} may be imported. The
 * search itself lives in {@code engine}, behind {@link gov.rotations.placement.planner.Planner}.
 */
package gov.rotations.placement.planner;
