namespace Embedded.Media.Facts;

/// <summary>What is kept with a file for every page that shows it.</summary>
/// <param name="AlternativeText">What the picture shows; null where nobody wrote it.</param>
/// <param name="Focus">What crops keep, as the command of a variant's address; null for the middle.</param>
internal sealed record MediaFact(string? AlternativeText, string? Focus);
