namespace OrchardCore.Modules.Services;

/// <summary>Makes the readable part of an address from a text.</summary>
public interface ISlugService
{
    string Slugify(string text);

    string Slugify(string text, char separator);
}
