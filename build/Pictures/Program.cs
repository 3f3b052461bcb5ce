using Pictures.Drawing;
using Pictures.Marks;
using Pictures.Scenes;
using SkiaSharp;

// Draws the sample site's pictures: dotnet run --project build/Pictures -- recipes/media [name ...]
if (args.Length == 0)
{
    Console.Error.WriteLine("Name the folder to draw into, and if you like the pictures to draw.");
    return 2;
}

var wanted = args[1..];
foreach (var (name, draw) in SceneList.Scenes.Where(scene => wanted.Length == 0 || wanted.Contains(scene.Key)))
{
    Save(Path.Combine(args[0], "news", name + ".jpg"), 1600, 900, SKEncodedImageFormat.Jpeg, draw);
}

foreach (var (name, draw) in MarkList.Marks.Where(mark => wanted.Length == 0 || wanted.Contains(mark.Key)))
{
    Save(Path.Combine(args[0], "associations", name + ".png"), 256, 256, SKEncodedImageFormat.Png, brush => brush.At(0, 0, 2.56f, () => draw(brush)));
}

return 0;

static void Save(string path, int width, int height, SKEncodedImageFormat format, Action<Brush> draw)
{
    using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Premul);
    using (var canvas = new SKCanvas(bitmap))
    {
        draw(new Brush(canvas, width, height));
    }

    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    using var file = File.Create(path);
    using var data = bitmap.Encode(format, 84);
    data.SaveTo(file);
}
