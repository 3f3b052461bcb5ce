using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Portal.Meetings.Documents;

/// <summary>Keeps the files of internal meetings from visitors.</summary>
public sealed class DocumentsStartup : StartupBase
{
    /// <summary>Ahead of the media library, which answers a file's address wherever it stands in the pipeline.</summary>
    public override int ConfigureOrder => -100_000;

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<InternalDocuments>();

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<InternalDocumentsMiddleware>();
}
