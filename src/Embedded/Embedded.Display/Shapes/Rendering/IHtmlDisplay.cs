using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Renders a shape through its templates and events.</summary>
public interface IHtmlDisplay
{
    Task<IHtmlContent> ExecuteAsync(DisplayContext context);
}
