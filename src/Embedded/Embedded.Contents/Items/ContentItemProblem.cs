namespace OrchardCore.ContentManagement;

/// <summary>Something wrong at one place of a content item's JSON.</summary>
internal sealed record ContentItemProblem(string Path, string Message);
