using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Puts the title of the present page together from its segments.</summary>
public interface IPageTitleBuilder
{
    void Clear();

    /// <summary>Sets the whole title; segments no longer count.</summary>
    void SetFixedTitle(IHtmlContent title);

    void AddSegment(IHtmlContent segment, string position = "0");

    IHtmlContent GenerateTitle(IHtmlContent? separator);
}
