/** Classes that each break one rule of the house. {@code PlantedViolationTest} looks whether the rules notice. */
package planted;
