using Embedded.Contents.Fields;

namespace OrchardCore.Media.Fields;

/// <summary>The names under which attached media files were uploaded.</summary>
public static class MediaFieldAttachedFileNameExtensions
{
    public static string[] GetAttachedFileNames(this MediaField mediaField) =>
        FieldData.ReadStrings(mediaField, "AttachedFileNames");

    public static void SetAttachedFileNames(this MediaField mediaField, string[] filenames) =>
        FieldData.WriteStrings(mediaField, "AttachedFileNames", filenames);
}
