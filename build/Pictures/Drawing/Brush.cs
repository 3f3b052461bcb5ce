using SkiaSharp;

namespace Pictures.Drawing;

/// <summary>Flat shapes on a canvas; colours are hex strings of <see cref="Palette"/>.</summary>
internal sealed class Brush(SKCanvas canvas, float width, float height)
{
    public float Width => width;

    public float Height => height;

    public void Fill(string color) => canvas.Clear(SKColor.Parse(color));

    public void Box(string color, float x, float y, float w, float h, float radius = 0)
    {
        using var paint = Paint(color);
        canvas.DrawRoundRect(x, y, w, h, radius, radius, paint);
    }

    public void Disc(string color, float x, float y, float radius) => Oval(color, x, y, radius, radius);

    public void Oval(string color, float x, float y, float radiusX, float radiusY)
    {
        using var paint = Paint(color);
        canvas.DrawOval(x, y, radiusX, radiusY, paint);
    }

    public void Ring(string color, float thickness, float x, float y, float radius)
    {
        using var paint = Paint(color, thickness);
        canvas.DrawCircle(x, y, radius, paint);
    }

    /// <summary>Fills the shape of SVG path data.</summary>
    public void Shape(string color, string data)
    {
        using var path = SKPath.ParseSvgPathData(data);
        using var paint = Paint(color);
        canvas.DrawPath(path, paint);
    }

    /// <summary>Strokes SVG path data with round ends.</summary>
    public void Line(string color, float thickness, string data)
    {
        using var path = SKPath.ParseSvgPathData(data);
        using var paint = Paint(color, thickness);
        canvas.DrawPath(path, paint);
    }

    public void Line(string color, float thickness, float x1, float y1, float x2, float y2)
    {
        using var paint = Paint(color, thickness);
        canvas.DrawLine(x1, y1, x2, y2, paint);
    }

    public void Polygon(string color, params ReadOnlySpan<(float X, float Y)> corners)
    {
        using var builder = new SKPathBuilder();
        builder.MoveTo(corners[0].X, corners[0].Y);
        foreach (var (x, y) in corners[1..])
        {
            builder.LineTo(x, y);
        }

        builder.Close();
        Draw(color, builder);
    }

    /// <summary>Fills everything below a smooth line through the points.</summary>
    public void Ridge(string color, params ReadOnlySpan<(float X, float Y)> crest)
    {
        using var builder = new SKPathBuilder();
        builder.MoveTo(crest[0].X, height);
        builder.LineTo(crest[0].X, crest[0].Y);
        Curve(builder, crest);
        builder.LineTo(crest[^1].X, height);
        builder.Close();
        Draw(color, builder);
    }

    /// <summary>Strokes a smooth line through the points.</summary>
    public void Contour(string color, float thickness, params ReadOnlySpan<(float X, float Y)> points)
    {
        using var builder = new SKPathBuilder();
        builder.MoveTo(points[0].X, points[0].Y);
        Curve(builder, points);
        using var path = builder.Detach();
        using var paint = Paint(color, thickness);
        canvas.DrawPath(path, paint);
    }

    /// <summary>Draws in a frame of its own: moved, scaled, mirrored when the scale across is negative.</summary>
    public void At(float x, float y, float scaleX, float scaleY, Action draw)
    {
        canvas.Save();
        canvas.Translate(x, y);
        canvas.Scale(scaleX, scaleY);
        draw();
        canvas.Restore();
    }

    public void At(float x, float y, float scale, Action draw) => At(x, y, scale, scale, draw);

    public void Turn(float x, float y, float degrees, Action draw)
    {
        canvas.Save();
        canvas.Translate(x, y);
        canvas.RotateDegrees(degrees);
        draw();
        canvas.Restore();
    }

    /// <summary>Draws only inside the box.</summary>
    public void Inside(float x, float y, float w, float h, float radius, Action draw)
    {
        canvas.Save();
        using var rectangle = new SKRoundRect(new SKRect(x, y, x + w, y + h), radius);
        canvas.ClipRoundRect(rectangle, antialias: true);
        draw();
        canvas.Restore();
    }

    // Catmull-Rom through the points, as cubic curves.
    private static void Curve(SKPathBuilder builder, ReadOnlySpan<(float X, float Y)> points)
    {
        for (var i = 0; i < points.Length - 1; i++)
        {
            var before = points[Math.Max(i - 1, 0)];
            var from = points[i];
            var to = points[i + 1];
            var after = points[Math.Min(i + 2, points.Length - 1)];
            builder.CubicTo(
                from.X + ((to.X - before.X) / 6), from.Y + ((to.Y - before.Y) / 6),
                to.X - ((after.X - from.X) / 6), to.Y - ((after.Y - from.Y) / 6),
                to.X, to.Y);
        }
    }

    private void Draw(string color, SKPathBuilder builder)
    {
        using var path = builder.Detach();
        using var paint = Paint(color);
        canvas.DrawPath(path, paint);
    }

    private static SKPaint Paint(string color, float thickness = 0) => new()
    {
        Color = SKColor.Parse(color),
        IsAntialias = true,
        Style = thickness > 0 ? SKPaintStyle.Stroke : SKPaintStyle.Fill,
        StrokeWidth = thickness,
        StrokeCap = SKStrokeCap.Round,
        StrokeJoin = SKStrokeJoin.Round,
    };
}
