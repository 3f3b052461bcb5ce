namespace Embedded.Admin.Contents.Lists;

/// <summary>A term that a list can be narrowed to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Level">How many terms are above it.</param>
/// <param name="Ids">It and the terms below it.</param>
public sealed record ListTerm(string Id, string Title, int Level, IReadOnlyList<string> Ids);
