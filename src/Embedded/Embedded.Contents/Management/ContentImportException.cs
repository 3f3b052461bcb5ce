using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement;

/// <summary>An item of an import that cannot be stored, with each place in it that is wrong. Nothing of the import is kept.</summary>
internal sealed class ContentImportException(ContentItem contentItem, IReadOnlyList<ContentItemProblem> problems)
    : ValidationException($"The content item '{contentItem.ContentItemId}' of type '{contentItem.ContentType}' is not valid: {string.Join("; ", problems.Select(problem => problem.Path.Length == 0 ? problem.Message : $"{problem.Path}: {problem.Message}"))}")
{
    public ContentItem ContentItem { get; } = contentItem;

    public IReadOnlyList<ContentItemProblem> Problems { get; } = problems;
}
