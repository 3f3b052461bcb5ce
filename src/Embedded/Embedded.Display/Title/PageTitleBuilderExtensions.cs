using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Shorter forms of the title builder's methods.</summary>
public static class PageTitleBuilderExtensions
{
    public static IHtmlContent GenerateTitle(this IPageTitleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        return builder.GenerateTitle(null);
    }
}
