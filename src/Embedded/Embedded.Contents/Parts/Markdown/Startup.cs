using Markdig;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Markdown.Fields;
using OrchardCore.Markdown.Handlers;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Services;
using OrchardCore.Modules;

namespace OrchardCore.Markdown;

[Feature("OrchardCore.Markdown")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<MarkdownBodyPart>().AddHandler<MarkdownBodyPartHandler>();
        services.AddContentField<MarkdownField>();
        services.AddDataMigration<Migrations>();
        services.AddSingleton<IMarkdownService, DefaultMarkdownService>();
        services.Configure<MarkdownPipelineOptions>(options => options.Configure.Add(pipeline => pipeline.UseAdvancedExtensions()));
    }
}
