using Embedded.Display.Contents.Fields;
using Embedded.Display.Contents.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Markdown.Fields;
using OrchardCore.Markdown.Models;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Displays Markdown.</summary>
[Feature("OrchardCore.Markdown")]
internal sealed class MarkdownStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<MarkdownBodyPart>().ForDisplayMode<MarkdownBodyPartDisplayDriver>();
        services.AddContentField<MarkdownField>().ForDisplayMode<MarkdownFieldDisplayDriver>();
    }
}
