namespace Embedded.Search.Index;

/// <summary>Where a query's words must stand, and how strictly they are compared.</summary>
/// <param name="InTitle">Every word in the title.</param>
/// <param name="WithAccents">Words that were typed with accents, exactly so.</param>
/// <param name="LastIsPrefix">The last word may go on.</param>
internal readonly record struct MatchScope(bool InTitle, bool WithAccents, bool LastIsPrefix = false);
