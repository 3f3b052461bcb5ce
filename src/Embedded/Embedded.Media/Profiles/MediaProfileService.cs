using System.Globalization;
using Embedded.Media.Images.Variants;
using OrchardCore.Media.Processing;

namespace OrchardCore.Media.Services;

/// <summary>Turns a profile of the site into the commands of an address.</summary>
public class MediaProfileService(MediaProfilesManager mediaProfilesManager) : IMediaProfileService
{
    public async Task<IDictionary<string, string>> GetMediaProfileCommands(string name)
    {
        var commands = new Dictionary<string, string>();
        var document = await mediaProfilesManager.GetMediaProfilesDocumentAsync();
        if (!document.MediaProfiles.TryGetValue(name, out var profile))
        {
            return commands;
        }

        Add(VariantCommands.Width, profile.Width, profile.Width > 0);
        Add(VariantCommands.Height, profile.Height, profile.Height > 0);
        Add(VariantCommands.Mode, profile.Mode, profile.Mode != ResizeMode.Undefined);
        Add(VariantCommands.Format, profile.Format, profile.Format != Format.Undefined);
        Add(VariantCommands.Quality, profile.Quality, profile.Quality is > 0 and < 100);
        Add(VariantCommands.Background, profile.BackgroundColor, !string.IsNullOrEmpty(profile.BackgroundColor));
        return commands;

        void Add(string command, object? value, bool given)
        {
            if (given)
            {
                commands[command] = Convert.ToString(value, CultureInfo.InvariantCulture)!.ToLowerInvariant();
            }
        }
    }
}
