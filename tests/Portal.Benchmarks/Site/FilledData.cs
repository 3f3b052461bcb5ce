namespace Portal.Benchmarks.Site;

/// <summary>A data folder that holds a number of articles beside the sample.</summary>
internal static class FilledData
{
    /// <summary>Names the folder, which is filled where it is not there yet.</summary>
    public static async Task<string> EnsureAsync(PublishedSite site, string parent, int articles)
    {
        var data = Path.Combine(parent, "data" + articles);
        if (Directory.Exists(data))
        {
            return data;
        }

        // Elsewhere first: what a run that was cut off left behind must not be measured by the next one.
        var unfinished = data + ".unfinished";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        await using (var instance = await SiteInstance.StartAsync(site.Folder, unfinished))
        {
            await ArticleCreation.CreateAsync(instance, articles);
        }

        Directory.Move(unfinished, data);

        return data;
    }
}
