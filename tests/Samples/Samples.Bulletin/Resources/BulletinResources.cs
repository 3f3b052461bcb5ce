using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Samples.Bulletin.Resources;

public sealed class BulletinResources : IConfigureOptions<ResourceManagementOptions>
{
    private static readonly ResourceManifest s_manifest = Define();

    public void Configure(ResourceManagementOptions options) => options.ResourceManifests.Add(s_manifest);

    private static ResourceManifest Define()
    {
        var manifest = new ResourceManifest();
        manifest.DefineScript("bulletin").SetUrl("~/Samples.Bulletin/Scripts/bulletin.js").SetCdn("https://cdn.example/bulletin.js").SetDependencies("base:1");
        manifest.DefineScript("base").SetUrl("~/Samples.Bulletin/Scripts/base-1.js").SetVersion("1.2.0");
        manifest.DefineScript("base").SetUrl("~/Samples.Bulletin/Scripts/base-2.js").SetVersion("2.0.0");
        manifest.DefineStyle("late").SetUrl("~/Samples.Bulletin/Styles/late.css").SetPosition(ResourcePosition.Last);
        manifest.DefineStyle("bulletin").SetUrl("~/Samples.Bulletin/Styles/bulletin.css").SetDependencies("reset");
        manifest.DefineStyle("reset").SetUrl("~/Samples.Bulletin/Styles/reset.css").SetPosition(ResourcePosition.First);

        return manifest;
    }
}
